import * as firstVisit from './first-visit.js';
import * as returning from './returning.js';
import * as accept from './accept.js';
import * as addedNodes from './added-nodes.js';
import * as decisions from './decisions.js';
import * as crowd from './crowd.js';

/** Every scene, in the order in which a round runs them. */
export const scenes = [firstVisit, returning, accept, addedNodes, decisions, crowd].flatMap(
  (file) => file.scenes,
);
