import {judgeUnder} from './matrix.js';
import {strictDynamic} from './policies.js';

judgeUnder(strictDynamic);
