import {Idiomorph} from 'idiomorph';
import {bootText} from './render-text.js';

bootText((main, html) => Idiomorph.morph(main, `<main id="main">${html}</main>`));
