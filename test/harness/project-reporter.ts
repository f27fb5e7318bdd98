import type {FullConfig, Reporter, Suite} from '@playwright/test/reporter';
import {sumByEngine, writeResult} from '../../scripts/stage-result.js';

/** Leaves the counts of an end-to-end run, by browser, for `scripts/test.js`. */
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
    const rows = (this.#suite?.allTests() ?? []).map((test) => ({
      engine: test.parent.project()?.name ?? '',
      passed: Number(['expected', 'flaky'].includes(test.outcome())),
      failed: Number(test.outcome() === 'unexpected'),
      skipped: Number(test.outcome() === 'skipped'),
    }));
    writeResult('e2e', {rows: sumByEngine(rows), missing: this.#missing});
  }

  printsToStdio(): boolean {
    return false;
  }
}

export default ProjectReporter;
