import $ from 'jquery';
import {bootText} from './render-text.js';

bootText((main, html) => $(main).html(html));
