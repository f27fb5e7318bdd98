import {leave} from '../harness/gated-page.js';
import {runsWholeWhenCut} from '../pages/faults/cut-pages.js';

/** In a long text or address one cut is like the next. The suite of pages cuts everywhere, which takes minutes. */
const STEP = 24;

describe('R7: a page that arrives in two parts, cut in a held element', () => {
  afterEach(leave);

  runsWholeWhenCut((text, cut) => cut % STEP === 0 || /[<>]/.test(text.slice(Math.max(0, cut - 1), cut + 1)));
});
