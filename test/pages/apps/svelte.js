import {mount} from 'svelte';
import App from './App.svelte';
import {boot} from './boot.js';

boot((root, kind, at, router) => mount(App, {target: root, props: {kind, at, router}}));
