import {writeResult} from '../../scripts/stage-result.js';

/**
 * Counts the tests of `test/package` for `scripts/test.js`; the details come from Node's own reporter.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countTests(events) {
  const failures = [];
  const row = {engine: 'Node', passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) row.skipped++;
    else if (type === 'test:pass') row.passed++;
    else {
      row.failed++;
      failures.push(`  ✗ ${data.name}\n${data.details.error.cause ?? data.details.error}`);
    }
  }
  writeResult('package', {rows: [row], missing: [], failures});
  yield `Node: ${row.passed} passed, ${row.failed} failed, ${row.skipped} skipped\n`;
}
