import {judgeUnder} from './matrix.js';
import {nonce} from './policies.js';

judgeUnder(nonce);
