import type {} from 'lp-consent/types/react';
import type {} from 'lp-consent/types/solid';
import type {} from 'lp-consent/types/svelte';
import type {} from 'lp-consent/types/vue';
import type {JSX as React} from 'react';
import type {JSX as Solid} from 'solid-js';
import type {SvelteHTMLElements} from 'svelte/elements';
import type {GlobalComponents} from 'vue';

const asking = {'controller': 'Example', 'privacy-policy': '/privacy', 'placement': 'top'} as const;

export const react: React.IntrinsicElements['lp-consent'] = {...asking, className: 'ours'};
export const solid: Solid.IntrinsicElements['lp-consent'] = asking;
export const svelte: SvelteHTMLElements['lp-consent'] = asking;
export const vue: InstanceType<GlobalComponents['lp-consent']>['$props'] = asking;
export const service: React.IntrinsicElements['lp-service'] = {name: 'film', provider: 'Example Films'};

// @ts-expect-error no such place
export const wrong: React.IntrinsicElements['lp-consent'] = {placement: 'left'};
// @ts-expect-error a service needs a name
export const nameless: Solid.IntrinsicElements['lp-service'] = {title: 'Film'};
