import {judgeUnder} from './matrix.js';
import {hash} from './policies.js';

judgeUnder(hash);
