import {judgeUnder} from './matrix.js';
import {guard} from './policies.js';

judgeUnder(guard);
