import {showModelHolds} from './model/show.js';

describe('MEM-04, MEM-09, SEC-14: regardless of changes to the clock and the cookie', () => {
  showModelHolds('clock');
});
