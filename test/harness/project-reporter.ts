import type {FullConfig, Reporter, Suite} from '@playwright/test/reporter';
import {sumByEngine, writeResult} from '../../scripts/stage-result.js';

/** Leaves the counts of an end-to-end run, by browser, and what failed, for `scripts/test.js`. */
class ProjectReporter implements Reporter {
  #missing: string[];
  #suite: Suite | undefined;

  constructor({missing = []}: {missing?: string[]}) {
    this.#missing = missing;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
    for (const engine of this.#missing) console.log(`MISSING: ${engine}`);
  }

  onEnd(): void {
    const tests = this.#suite?.allTests() ?? [];
    const rows = tests.map((test) => ({
      engine: test.parent.project()?.name ?? '',
      passed: Number(['expected', 'flaky'].includes(test.outcome())),
      failed: Number(test.outcome() === 'unexpected'),
      skipped: Number(test.outcome() === 'skipped'),
    }));
    const failures = tests
      .filter((test) => test.outcome() === 'unexpected')
      .map(
        (test) =>
          `  ✗ ${test.titlePath().filter(Boolean).join(' › ')}\n${test.results.at(-1)?.error?.message ?? test.results.at(-1)?.status}`,
      );
    writeResult('e2e', {rows: sumByEngine(rows), missing: this.#missing, failures});
  }

  printsToStdio(): boolean {
    return false;
  }
}

export default ProjectReporter;
