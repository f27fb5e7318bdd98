import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import en from '../../../src/locales/en.js';
import {categoryTexts} from '../../../src/ui/category-texts.js';

describe('categoryTexts', () => {
  test('prefers each of the site’s own texts individually', () => {
    const own = {name: 'media', title: 'Films', description: 'Our films.'};
    assert.deepEqual(categoryTexts(own, en.categories), {title: 'Films', description: 'Our films.'});
    assert.deepEqual(categoryTexts({name: 'media', title: 'Films'}, en.categories), {
      title: 'Films',
      description: en.categories.media.description,
    });
  });

  test('falls back to the texts of a standard category', () =>
    assert.deepEqual(categoryTexts({name: 'media'}, en.categories), en.categories.media));

  test('falls back to the name of any other category', () =>
    assert.deepEqual(categoryTexts({name: 'games'}, en.categories), {title: 'games', description: ''}));
});
