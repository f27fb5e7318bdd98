import {showModelHolds} from './model/show.js';

describe('SEC-12, GATE-03: whatever a page does with held things and a visitor decides', () => {
  showModelHolds('insertions');
});
