import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readJunit} from '../../scripts/read-junit.js';

describe('the JUnit reports that the test summary counts', () => {
  test('of Node: failed and skipped tests, with their names', () => {
    const xml = `<testsuites>
      <testsuite name="suite" tests="2" failures="1" hostname="vm">
        <testcase name="shows a > b" time="0.1" classname="test"/>
        <testcase name="finds &lt;lp-consent>" time="0.1" classname="test" failure="no">
          <failure type="testCodeFailure" message="no">Error: no</failure>
        </testcase>
      </testsuite>
      <testcase name="later" time="0.1" classname="test"><skipped type="skipped" message="true"/></testcase>
    </testsuites>`;
    assert.deepEqual(readJunit(xml), [
      {engine: 'Node', title: 'shows a > b', outcome: 'passed'},
      {engine: 'Node', title: 'finds <lp-consent>', outcome: 'failed'},
      {engine: 'Node', title: 'later', outcome: 'skipped'},
    ]);
  });

  test('of Web Test Runner: the browser of each suite', () => {
    const suite = (/** @type {string} */ browser, /** @type {string} */ result) =>
      `<testsuite name="${browser}_puppeteer_/test/x.test.ts" id="0">
        <properties><property name="browser.name" value="${browser}"/></properties>
        <testcase name="loads" time="1" classname="embed" file="test/x.test.ts">${result}</testcase>
      </testsuite>`;
    const xml = suite('Chromium', '') + suite('WebKit', '<failure type="Error"><![CDATA[no]]></failure>');
    assert.deepEqual(readJunit(xml), [
      {engine: 'Chromium', title: 'embed › loads', outcome: 'passed'},
      {engine: 'WebKit', title: 'embed › loads', outcome: 'failed'},
    ]);
  });

  test('of Playwright: the project of each suite', () => {
    const xml = `<testsuite name="e2e/x.spec.ts" hostname="chromium" tests="1">
      <testcase name="loads" classname="e2e/x.spec.ts" time="1.7">
        <properties><property name="skip" value="later"></property></properties>
        <skipped></skipped>
      </testcase></testsuite>`;
    assert.deepEqual(readJunit(xml), [
      {engine: 'chromium', title: 'e2e/x.spec.ts › loads', outcome: 'skipped'},
    ]);
  });
});
