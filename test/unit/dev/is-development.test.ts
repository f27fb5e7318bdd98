import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isDevelopment} from '../../../src/dev/is-development.js';

describe('isDevelopment', () => {
  for (const hostname of ['localhost', 'shop.localhost', 'shop.test', '127.0.0.1', '127.1.2.3', '[::1]'])
    test(`${hostname} is in development`, () => assert.equal(isDevelopment(hostname), true));

  for (const hostname of [
    'example.com',
    'localhost.example',
    'test.example',
    'contest',
    'site-test',
    '10.127.0.1',
    '',
  ])
    test(`“${hostname}” is not in development`, () => assert.equal(isDevelopment(hostname), false));
});
