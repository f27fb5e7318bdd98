import type {LpConsent} from 'lp-consent/elements';
import type {} from 'lp-consent/types/react';
import type {} from 'lp-consent/types/solid';
import type {} from 'lp-consent/types/svelte';
import type {} from 'lp-consent/types/vue';
import type {Tags} from 'lp-consent/types/tags';
import type {JSX as React, Ref} from 'react';
import type {JSX as Solid} from 'solid-js';
import type {SvelteHTMLElements} from 'svelte/elements';
import type {GlobalComponents} from 'vue';
import type {Holds, Same} from './same.js';

const attributes = {'controller': 'Example', 'privacy-policy': '/privacy', 'placement': 'top'} as const;

export const react: React.IntrinsicElements['lp-consent'] = {...attributes, className: 'ours'};
export const solid: Solid.IntrinsicElements['lp-consent'] = attributes;
export const svelte: SvelteHTMLElements['lp-consent'] = attributes;
export const vue: InstanceType<GlobalComponents['lp-consent']>['$props'] = attributes;
export const service: React.IntrinsicElements['lp-service'] = {name: 'film', provider: 'Example Films'};
export const modal: Solid.IntrinsicElements['lp-consent'] = {'modal': true, 'fallback-lang': 'fr'};
export const byAttribute: SvelteHTMLElements['lp-consent-declaration'] = {'heading-level': '3'};
export const byProperty: React.IntrinsicElements['lp-consent-declaration'] = {headingLevel: 3};
export const inTemplate: InstanceType<GlobalComponents['lp-consent-declaration']>['$props'] = {
  headingLevel: '2',
  id: 'cookies',
  lang: 'en',
};
export const link: React.IntrinsicElements['lp-consent-link'] = {floating: 'bottom-end'};
export const embed: Solid.IntrinsicElements['lp-consent-embed'] = {style: {'aspect-ratio': '4 / 3'}};
export const cookie: SvelteHTMLElements['lp-cookie'] = {name: '_a', storage: 'local', domain: 'ads.example'};
export const ref = (reference: Ref<LpConsent>): React.IntrinsicElements['lp-consent'] => ({ref: reference});

/** Every registered element and every data child has types, and nothing else does. */
type Elements = Extract<keyof HTMLElementTagNameMap, `lp-${string}`>;
export const tags: Holds<Same<keyof Tags, Elements | 'lp-category' | 'lp-service' | 'lp-cookie'>> = true;

/** Each framework's types include every tag with all its attributes and properties. */
type Lacking<Framework extends {[tag in keyof Tags]: unknown}> = {
  [tag in keyof Tags]: Exclude<keyof Tags[tag], keyof Framework[tag]>;
}[keyof Tags];
type VueProps = {[tag in keyof Tags]: InstanceType<GlobalComponents[tag]>['$props']};
export const inReact: Holds<Same<Lacking<React.IntrinsicElements>, never>> = true;
export const inSolid: Holds<Same<Lacking<Solid.IntrinsicElements>, never>> = true;
export const inSvelte: Holds<Same<Lacking<SvelteHTMLElements>, never>> = true;
export const inVue: Holds<Same<Lacking<VueProps>, never>> = true;

// @ts-expect-error not a valid placement
export const wrong: React.IntrinsicElements['lp-consent'] = {placement: 'left'};
// @ts-expect-error a service needs a name
export const nameless: Solid.IntrinsicElements['lp-service'] = {title: 'Film'};
// @ts-expect-error a heading level is a number
export const level: SvelteHTMLElements['lp-consent-declaration'] = {'heading-level': 'two'};
// @ts-expect-error only the element itself sets `held`
export const held: React.IntrinsicElements['lp-consent-embed'] = {held: true};
// @ts-expect-error a cookie's purpose is its text content, not an attribute
export const purpose: React.IntrinsicElements['lp-cookie'] = {name: '_a', purpose: 'Counts visits.'};
