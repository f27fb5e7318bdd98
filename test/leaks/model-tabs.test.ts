import {showModelHolds} from './model/show.js';

describe('GATE-15, WDR-04: whatever a visitor decides in several tabs', () => {
  showModelHolds('tabs');
});
