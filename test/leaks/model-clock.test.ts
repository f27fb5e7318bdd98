import {showModelHolds} from './model/show.js';

describe('MEM-04, MEM-09, SEC-14: whatever happens to the clock and the cookie', () => {
  showModelHolds('clock');
});
