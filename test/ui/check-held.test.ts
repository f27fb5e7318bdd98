import {expect} from '@open-wc/testing';
import {checkHeld} from '../../src/dev/check-held.js';
import type {Consent} from '../../src/store/consent.js';
import {consentOf, leave, recordRun, visitGated} from '../harness/gated-page.js';
import {newStore} from '../harness/show-element.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

const store = newStore();
const film = `${thirdParty}/${newTestId()}/film`;

/** The problems that the check reports while `content` is in the page, each as in the console. */
function problemsWith(content: string | Element, consent: Consent = store): string[] {
  const place = document.createElement('div');
  if (typeof content === 'string') place.innerHTML = content;
  else place.append(content);
  document.body.append(place);
  const problems: string[] = [];
  checkHeld(consent, (code, problem) => problems.push(`lp-consent [${code}]: ${problem}`));
  place.remove();
  return problems;
}

/** A template with children, as React and Vue make it. */
function templateWith(...children: (Node | string)[]): HTMLTemplateElement {
  const template = document.createElement('template');
  template.dataset.consent = 'media';
  template.append(...children);
  return template;
}

describe('GATE-07: the check of held markup', () => {
  const table: readonly {
    readonly code: string;
    readonly what: string;
    readonly markup: string | Element;
    readonly names: string;
    readonly fix: string;
  }[] = [
    {
      code: 'template-children',
      what: 'a template with an element as its child',
      markup: templateWith(document.createElement('p')),
      names: '<template data-consent="media"> holds nothing',
      fix: 'dangerouslySetInnerHTML or v-html',
    },
    {
      code: 'template-children',
      what: 'a template with text as its child',
      markup: templateWith('A post'),
      names: '<template data-consent="media"> holds nothing',
      fix: 'held children of <lp-consent-embed>',
    },
    {
      code: 'svg-script',
      what: 'a held script in an SVG',
      markup: '<svg><script type="text/plain" data-consent="media"></script></svg>',
      names: '<script type="text/plain" data-consent="media"> in an <svg> is never released',
      fix: 'Move it out of the <svg>',
    },
    {
      code: 'svg-script',
      what: 'a script in an SVG that is not held by its type',
      markup: '<svg><script data-consent="media"></script></svg>',
      names: '<script data-consent="media"> in an <svg> runs at once, without consent',
      fix: 'Move it out of the <svg>',
    },
    {
      code: 'svg-script',
      what: 'a script in an SVG in a held template',
      markup: '<template data-consent="media"><svg><script></script></svg></template>',
      names: '<script> in an <svg> is never released',
      fix: 'Move it out of the <svg>',
    },
    {
      code: 'not-held',
      what: 'a script without a type',
      markup: '<script data-consent="media" src="/one.js"></script>',
      names: '<script data-consent="media" src="/one.js"> runs at once, without consent',
      fix: 'Write type="text/plain".',
    },
    {
      code: 'not-held',
      what: 'a module',
      markup: '<script type="module" data-consent="media"></script>',
      names: 'runs at once',
      fix: 'Write type="text/plain" data-type="module".',
    },
    {
      code: 'never-released',
      what: 'a script of another type',
      markup: '<script type="text/partytown" data-consent="media"></script>',
      names: '<script type="text/partytown" data-consent="media"> is never released',
      fix: 'type="text/plain" data-type="text/partytown"',
    },
    {
      code: 'never-released',
      what: 'a div',
      markup: '<div data-consent="media"></div>',
      names: '<div data-consent="media"> is neither held nor released',
      fix: 'Put it into <template data-consent="…">',
    },
    ...['a href="/"', 'form action="/"'].map((tag) => ({
      code: 'never-released',
      what: `a ${tag}`,
      markup: `<${tag} data-consent="media"></${tag}>`,
      names: `<${tag} data-consent="media"> is never held`,
      fix: 'Remove its data-consent',
    })),
    {
      code: 'never-released',
      what: 'an embed',
      markup: '<lp-consent-embed data-consent="media"></lp-consent-embed>',
      names: '<lp-consent-embed data-consent="media"',
      fix: 'Write data-consent on each element in it',
    },
    ...['', ' , '].map((keys) => ({
      code: 'no-key',
      what: `data-consent="${keys}"`,
      markup: `<img data-consent="${keys}" data-src="/one.gif" alt="">`,
      names: `<img data-consent="${keys}" data-src="/one.gif" alt=""> stays held forever`,
      fix: 'data-consent="media"',
    })),
    {
      code: 'not-held',
      what: 'a frame with its address in src',
      markup: '<iframe data-consent="media" src="/film" title="A film"></iframe>',
      names: '<iframe data-consent="media" src="/film" title="A film"> loads its src at once',
      fix: 'Write data-src instead of src.',
    },
    {
      code: 'not-held',
      what: 'a frame with both data-src and src',
      markup: `<iframe data-consent="media" data-src="${film}" src="${film}" title="A film"></iframe>`,
      names: 'loads its src at once',
      fix: 'Remove src: data-src is enough.',
    },
    {
      code: 'not-held',
      what: 'a frame with srcdoc',
      markup: '<iframe data-consent="media" srcdoc="<p>A film" title="A film"></iframe>',
      names: 'loads its srcdoc at once',
      fix: 'Write data-srcdoc instead of srcdoc.',
    },
    {
      code: 'not-held',
      what: 'an image with both data-srcset and srcset',
      markup: `<img data-consent="media" data-srcset="/one.gif 1x" srcset="/own.gif 1x, ${film}.gif 2x" alt="">`,
      names: 'loads its srcset at once',
      fix: 'Remove srcset',
    },
    {
      code: 'not-held',
      what: 'a video with a source that is not held',
      markup: '<video data-consent="media"><source src="/one.webm"></video>',
      names: '<source src="/one.webm"> loads its src at once',
      fix: 'Write data-src instead of src.',
    },
    {
      code: 'not-held',
      what: 'a frame in a template for another key',
      markup:
        '<template data-consent="media"><iframe data-consent="film" src="/film" title="A film"></iframe></template>',
      names: '<iframe data-consent="film" src="/film" title="A film"> loads its src at once',
      fix: 'Write data-src instead of src.',
    },
    ...['lazyload', 'big lazyloaded', 'lazy', 'lozad', 'b-lazy'].map((name) => ({
      code: 'lazy-loader',
      what: `a frame with data-src and the class "${name}"`,
      markup: `<iframe class="${name}" data-consent="media" data-src="/film" src="/film" title="A film"></iframe>`,
      names: '<iframe data-src="/film"> loads without consent',
      fix: 'Write data-consent-src instead.',
    })),
    {
      code: 'lazy-loader',
      what: 'an image with data-srcset in a held picture',
      markup: '<video data-consent="media"><source class="lazyload" data-srcset="/one.gif 1x"></video>',
      names: '<source data-srcset="/one.gif 1x"> loads without consent',
      fix: 'Write data-consent-srcset instead.',
    },
    {
      code: 'address',
      what: 'a frame with the address javascript:',
      markup: '<iframe data-consent="media" data-src="javascript:alert(1)" title="A film"></iframe>',
      names: 'data-src="javascript:alert(1)" title="A film"> is never loaded',
      fix: 'Use an http: or https: address',
    },
  ];
  for (const {code, what, markup, names, fix} of table)
    it(`reports "${code}", with the place and the fix, for ${what}`, () => {
      const [problem, ...others] = problemsWith(markup);
      expect(others).to.deep.equal([]);
      expect(problem).to.include(`[${code}]`).and.to.include(names).and.to.include(fix);
      expect(problem, 'a sentence, and the fix').to.match(/^lp-consent \[[\w-]+\]: .+\. [A-Z].+\.$/s);
    });

  it('cuts long values off', () => {
    const [problem] = problemsWith(
      `<iframe data-consent="" data-srcdoc="${'word '.repeat(99)}" title=""></iframe>`,
    );
    expect(problem).to.have.length.below(300);
  });

  it('accepts everything that is held as documented', () => {
    const markup = `<script type="text/plain" data-consent="media"></script>
      <script type="Text/Plain;charset=utf-8" data-consent="a|b !c" data-type="module"></script>
      <template data-consent="media, film"><script></script><script data-consent="film"></script><p>A post</p>
        <iframe data-consent="media, film" src="/film" title="A film"></iframe><svg></svg></template>
      <iframe data-consent="media" data-src="/film" title="A film"></iframe>
      <iframe data-consent="media" data-src="/film" src="about:blank" title="A film"></iframe>
      <iframe data-consent="media" title="Its address comes later"></iframe>
      <iframe data-consent="media" src="about:blank" title="Its address comes later"></iframe>
      <iframe class="lazyload" data-consent="media" data-consent-src="/film" title="A film"></iframe>
      <img class="lazyloading-bar" data-consent="media" data-src="/one.gif" src="/placeholder.gif" alt="">
      <img data-consent="media" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
      <img class="lazyload" data-src="/own.gif" alt="">
      <video data-consent="media" poster="/own.jpg"><source data-src="/one.webm"></video>
      <object data-consent="media" data-data="/one.svg"></object>
      <link data-consent="media" rel="stylesheet" data-href="/one.css">
      <div data-consent-wait></div><a data-consent-show href="/privacy">Privacy</a>`;
    const content = document.createElement('template');
    content.innerHTML = markup;
    expect(problemsWith(markup)).to.deep.equal([]);
    expect(problemsWith(templateWith(' \n', document.createComment('v-if')))).to.deep.equal([]);
  });

  describe('in a page', () => {
    afterEach(leave);
    const host =
      '<lp-consent controller="A shop" privacy-policy="/privacy" categories="media"></lp-consent><a data-consent-show href="/privacy">Privacy</a>';
    const held = `<script type="text/plain" data-consent="media">document.currentScript.remove();${recordRun('gone')}</script>
      <script type="text/plain" data-consent="media" src="${thirdParty}/${newTestId()}/slow.js?delay=2500"></script>
      <template data-consent="media"><script>${recordRun('in a template')}</script><svg><script></script></svg></template>
      <iframe data-consent="media" data-src="${film}" title="A film"></iframe>`;

    it('accepts what the gate releases, while it runs and afterwards', async () => {
      const page = await visitGated(host + held);
      const errors: string[] = [];
      page.window.console.error = (text: string) => errors.push(text);
      const reportOf = async (name: string): Promise<void> => {
        page.document.body.append(page.document.createElement(name));
        page.document.querySelector<HTMLElement>(name)!.dataset.consent = 'media';
        await until(() => errors.some((text) => text.includes(`<${name} data-consent="media">`)));
      };
      consentOf(page).decide({media: true});
      await until(() => page.window.ran?.includes('gone'));
      await reportOf('div');
      expect(page.window.ran, 'the slow script is still on its way').to.deep.equal(['gone']);
      await until(() => page.window.ran?.includes('in a template'));
      await reportOf('span');
      expect(errors.map((text) => /\[[\w-]+\]/.exec(text)?.[0])).to.deep.equal([
        '[svg-script]',
        '[never-released]',
        '[never-released]',
      ]);
    });

    it('reports, as an error, what is added after the first check', async () => {
      const page = await visitGated(host);
      const errors: string[] = [];
      page.window.console.error = (text: string) => errors.push(text);
      const add = (keys: string): void => {
        const template = page.document.createElement('template');
        template.dataset.consent = keys;
        template.append(page.document.createElement('p'));
        page.document.body.append(template);
      };
      add('media');
      await until(() => errors.length === 1);
      add('film');
      await until(() => errors.length === 2);
      expect(errors[0]).to.include('[template-children]').and.to.include('data-consent="media"');
      expect(errors[1]).to.include('[template-children]').and.to.include('data-consent="film"');
    });
  });
});
