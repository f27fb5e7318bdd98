import {judgeUnder} from './matrix.js';
import {trustedTypes} from './policies.js';

judgeUnder(trustedTypes);
