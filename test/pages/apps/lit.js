import {bootLit} from './lit-app.js';

bootLit('pages-app-in-the-open');
