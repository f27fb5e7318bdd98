import {showModelHolds} from './model/show.js';

describe('MEM-04, MEM-09, SEC-14: whatever becomes of the clock and the cookie', () => {
  showModelHolds('clock');
});
