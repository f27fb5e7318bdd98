import {showModelHolds} from './model/show.js';

describe('SEC-12, GATE-03: however a page inserts and moves held elements', () => {
  showModelHolds('insertions');
});
