import {showModelHolds} from './model/show.js';

describe('GATE-15, WDR-04: regardless of what a visitor decides in several tabs', () => {
  showModelHolds('tabs');
});
