import $ from 'jquery';
import {bootText} from './render-text.js';

bootText((main, html) => $(main).empty().append($(html)));
