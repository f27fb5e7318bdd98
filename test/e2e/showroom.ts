import {readFileSync, readdirSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import type {Site} from '../harness/site.js';

const folder = new URL('../../demo/themes/', import.meta.url);

/** The six ready-made themes by name, with the style sheets that a site would link. */
export const themes: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.css', ''), readFileSync(new URL(file, folder), 'utf8')]),
);

export const schemes = ['light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;

export type Scheme = (typeof schemes)[number];
export type Direction = (typeof directions)[number];

const services = (category: number, count: number): string =>
  Array.from(
    {length: count},
    (_, s) =>
      `<lp-service name="c${category}-s${s}" title="Service ${category}.${s}" provider="Provider ${category}.${s}" policy="/p${s}">Counts ${s}.</lp-service>`,
  ).join('');

/** What the site declares: the usual amount, the minimum, and 8 categories of 15 services. */
const declarations = {
  usual: `
    <lp-category name="necessary"><lp-service name="basket" title="Basket">Remembers what you put in.
      <lp-cookie name="basket" duration="1 day">What you put in.</lp-cookie></lp-service></lp-category>
    <lp-category name="analytics">
      <lp-service name="plausible" title="Plausible" provider="Plausible Insights OÜ" policy="/plausible">Counts visits without recognising you.
        <lp-cookie name="_pl*" duration="1 day">Tells visits apart.</lp-cookie></lp-service>
      <lp-service name="countly" title="Countly" provider="Meridian" policy="/meridian">Reports page views.
        <lp-cookie name="cly_id" storage="local" duration="1 day">Marks this browser.</lp-cookie></lp-service>
    </lp-category>
    <lp-category name="media"><lp-service name="film" title="Film" provider="Meridian" policy="/meridian">Shows a film.</lp-service></lp-category>
    <lp-category name="marketing"></lp-category>`,
  little: '<lp-category name="analytics"></lp-category>',
  much: Array.from(
    {length: 8},
    (_, c) => `<lp-category name="c${c}" title="Category ${c}">Purpose ${c}.${services(c, 15)}</lp-category>`,
  ).join(''),
};

/** How a surface is shown: the declaration, the banner's attributes, the view. */
interface Staging {
  readonly declaration?: keyof typeof declarations;
  readonly placement?: string;
  readonly closeButton?: true;
  readonly modal?: true;
  readonly view: 'none' | 'banner' | 'preferences';
  /** Where it is: the element's name, and the part within it. */
  readonly element: string;
  readonly part?: string;
}

const banner = {view: 'banner', element: 'lp-consent', part: 'banner'} as const;
const preferences = {view: 'preferences', element: 'lp-consent', part: 'preferences'} as const;

/** Every surface that a visitor can meet. */
export const surfaces = {
  'banner': banner,
  'banner bottom-start': {...banner, placement: 'bottom-start'},
  'banner bottom-end': {...banner, placement: 'bottom-end'},
  'banner top': {...banner, placement: 'top'},
  'banner center': {...banner, placement: 'center'},
  'banner close-button': {...banner, closeButton: true},
  'banner modal': {...banner, modal: true},
  'preferences': preferences,
  'preferences with little': {...preferences, declaration: 'little'},
  'preferences with much': {...preferences, declaration: 'much'},
  'embed': {view: 'none', element: 'lp-consent-embed', part: 'facade'},
  'link': {view: 'none', element: 'lp-consent-link:not([floating])'},
  'floating link': {view: 'none', element: 'lp-consent-link[floating]'},
  'declaration': {view: 'none', element: 'lp-consent-declaration'},
} as const satisfies Readonly<Record<string, Staging>>;

export type Surface = keyof typeof surfaces;

/** A page with every surface, whose theme, color scheme, direction and size change without a reload. */
export class Showroom {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page, with `head` at the end of its head. */
  async open(site: Site, head = ''): Promise<void> {
    await this.page.goto(
      site.add(`<!doctype html>
      <html lang="en">
        <head>
          <title>A shop</title>
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <link rel="icon" href="data:,">
          <script src="/lp-consent/gate.js"></script>
          <style id="theme"></style>
          <style>
            html { background: var(--lp-consent-surface, Canvas); color: var(--lp-consent-text, CanvasText) }
            body { max-inline-size: 48rem; margin: 1rem auto; padding-inline: 1rem; font-family: var(--lp-consent-font) }
            a { color: inherit }
            lp-consent[view=preferences]::part(banner) { display: none } /* It is behind the dialog; axe ignores the top layer and would take it to be in front. */
          </style>
          ${head}
        </head>
        <body>
          <lp-consent controller="A shop" privacy-policy="/privacy" imprint="/imprint">${declarations.usual}</lp-consent>
          <main>
            <h1>A shop</h1>
            <lp-consent-embed><template data-consent="film"><iframe src="/film" title="Our film"></iframe></template></lp-consent-embed>
            <p><lp-consent-link></lp-consent-link></p>
            <lp-consent-declaration></lp-consent-declaration>
          </main>
          <footer><a href="/privacy" data-consent-show>Privacy settings</a></footer>
          <lp-consent-link floating="bottom-end"></lp-consent-link>
        </body>
      </html>`),
    );
    await this.page.evaluate((all) => Object.assign(globalThis, all), {surfaces, declarations});
    await this.page.evaluate(defineStage);
    await this.turn('light', 'ltr');
  }

  /** Shows one surface and no other of the same element. Returns its locator. */
  async show(surface: Surface): Promise<Locator> {
    await this.page.evaluate((name) => stage.show(name), surface);
    const {element, part}: Staging = surfaces[surface];
    return this.page.locator(part ? `${element} [part=${part}]` : element);
  }

  async wear(theme: string): Promise<void> {
    await this.page.evaluate((css) => stage.wear(css), themes[theme] ?? '');
  }

  /** Sets a color scheme and a direction; right-to-left pages are in Arabic. */
  async turn(scheme: Scheme, direction: Direction): Promise<void> {
    await this.page.evaluate(([one, other]) => stage.turn(one, other), [scheme, direction] as const);
  }
}

/** What the showroom calls in the page. */
interface Stage {
  show(surface: Surface): Promise<void>;
  wear(css: string): void;
  turn(scheme: Scheme, direction: Direction): Promise<void>;
  /** The element or part that is the surface. */
  find(surface: Surface): HTMLElement;
}

/** The members of `<lp-consent>` that the stage uses. */
interface Host extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  show(view: string): void;
  hide(): void;
}

declare global {
  var stage: Stage;
}

/** Runs in the page. */
function defineStage(): void {
  const given = globalThis as unknown as {
    surfaces: Record<string, Staging>;
    declarations: Record<string, string>;
  };
  const host = document.querySelector<Host>('lp-consent')!;
  const root = document.documentElement;
  const others = [
    ...document.querySelectorAll<Host>('lp-consent-embed, lp-consent-link, lp-consent-declaration'),
  ].map((element) => [element, element.parentElement!] as const);
  let declared = 'usual';

  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const settled = async (): Promise<void> => {
    const elements = [
      ...document.querySelectorAll<Host>(
        'lp-consent, lp-consent-embed, lp-consent-link, lp-consent-declaration',
      ),
    ];
    // An embed leaves the attributes of its host alone.
    const directionOf = ({dir, shadowRoot}: Host): string | undefined =>
      dir || shadowRoot?.querySelector<HTMLElement>('[dir]')?.dir;
    await until(() =>
      elements.every((element) => directionOf(element) === root.dir && element.shadowRoot?.childElementCount),
    );
    await Promise.all(elements.map((element) => element.updateComplete));
    for (const motion of document.getAnimations()) motion.finish();
  };
  const find = (surface: string): HTMLElement | null => {
    const {element, part} = given.surfaces[surface]!;
    const found = document.querySelector<HTMLElement>(element);
    return part ? found!.shadowRoot!.querySelector(`[part=${part}]`) : found;
  };

  globalThis.stage = {
    async show(surface) {
      const {
        declaration = 'usual',
        placement = 'bottom',
        closeButton = false,
        modal = false,
        view,
      } = given.surfaces[surface]!;
      host.hide();
      for (const [element, place] of others) {
        const matches = element.matches(given.surfaces[surface]!.element);
        if (!matches) element.remove();
        else if (!element.isConnected) place.append(element);
      }
      await host.updateComplete;
      if (declaration !== declared) {
        declared = declaration;
        host.innerHTML = given.declarations[declaration]!;
        await new Promise((resolve) => setTimeout(resolve)); // the element has read the declaration by then
      }
      Object.assign(host, {placement, closeButton, modal});
      host.show(view);
      await until(() => !!find(surface)?.checkVisibility());
      await settled();
      [...find(surface)!.querySelectorAll('details')].slice(0, 2).forEach((details) => (details.open = true));
      scrollTo(0, 0);
    },
    wear(css) {
      document.getElementById('theme')!.textContent = css;
      for (const motion of document.getAnimations()) motion.finish();
    },
    async turn(scheme, direction) {
      root.style.colorScheme = scheme;
      root.dir = direction;
      root.lang = direction === 'rtl' ? 'ar' : 'en';
      await settled();
    },
    find: (surface) => find(surface)!,
  };
}
