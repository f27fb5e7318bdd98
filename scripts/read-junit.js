/** @typedef {{engine: string, title: string, outcome: 'passed' | 'failed' | 'skipped'}} Test */

/**
 * Reads the tests from a JUnit file, the one format that Node, Web Test Runner and Playwright all write.
 *
 * @param {string} xml
 * @returns {Test[]}
 */
export function readJunit(xml) {
  return xml.split(/<testsuite\s/).flatMap((suite) => {
    // Web Test Runner names the browser in a property, Playwright the project as the host, as Node does the machine.
    const browser = /name="browser\.name" value="([^"]*)"/.exec(suite) ?? /\shostname="([^"]*)"/.exec(suite);
    const cases = suite.matchAll(/<testcase((?:\s+[\w-]+="[^"]*")*)\s*(?:\/>|>([^]*?)<\/testcase>)/g);
    return [...cases].map(([, attributes = '', content = '']) => {
      const [, suiteName = ''] = /\sclassname="([^"]*)"/.exec(attributes) ?? [];
      const [, name = ''] = /\sname="([^"]*)"/.exec(attributes) ?? [];
      const isNode = suiteName === 'test';
      return {
        engine: isNode ? 'Node' : (browser?.[1] ?? ''),
        title: unescape(isNode ? name : `${suiteName} › ${name}`),
        outcome: /<(failure|error)\b/.test(content)
          ? /** @type {const} */ ('failed')
          : /<skipped\b/.test(content)
            ? /** @type {const} */ ('skipped')
            : /** @type {const} */ ('passed'),
      };
    });
  });
}

/** @param {string} text */
function unescape(text) {
  const characters = /** @type {Record<string, string>} */ ({
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  });
  return text.replace(/&(\w+);/g, (entity, name) => characters[name] ?? entity);
}
