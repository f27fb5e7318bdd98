import morphdom from 'morphdom';
import {bootText} from './render-text.js';

bootText((main, html) => morphdom(main, `<main id="main">${html}</main>`));
