/** What is told to who makes the site, on their own machine alone: one file that nobody else downloads. */
export {checkMarkup} from './check-markup.js';
export {checkParity} from './check-parity.js';
