import {judgeUnder} from './matrix.js';
import {none} from './policies.js';

judgeUnder(none);
