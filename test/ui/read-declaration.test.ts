import {expect} from '@open-wc/testing';
import {readDeclaration} from '../../src/ui/read-declaration.js';

function read(markup: string): ReturnType<typeof readDeclaration> {
  const host = document.createElement('template');
  host.innerHTML = markup;
  return readDeclaration(host.content.firstElementChild!);
}

describe('reading a declaration from markup', () => {
  it('reads the attributes of the element', () => {
    expect(
      read(
        '<lp-consent controller="I" privacy-policy="/p" imprint="/i" categories="analytics  marketing"></lp-consent>',
      ),
    ).to.deep.equal({
      controller: 'I',
      privacyPolicy: '/p',
      imprint: '/i',
      categories: [{name: 'analytics'}, {name: 'marketing'}],
    });
  });

  it('leaves out what the markup does not set, so that a script can set it', () => {
    expect(read('<lp-consent></lp-consent>')).to.deep.equal({});
  });

  it('reads categories, services and cookies, each with only its own text', () => {
    const {categories} = read(`
      <lp-consent>
        <lp-category name="analytics" title="Statistics">
          Counts
          visits.
          <lp-service name="countly" title="Countly" provider="Meridian" policy="/m">
            Reports views.
            <lp-cookie name="cly_*" storage="local" duration="1 day">Marks this browser.</lp-cookie>
          </lp-service>
        </lp-category>
      </lp-consent>`);
    expect(categories).to.deep.equal([
      {
        name: 'analytics',
        title: 'Statistics',
        description: 'Counts visits.',
        services: [
          {
            name: 'countly',
            title: 'Countly',
            provider: 'Meridian',
            policy: '/m',
            description: 'Reports views.',
            cookies: [{name: 'cly_*', storage: 'local', duration: '1 day', purpose: 'Marks this browser.'}],
          },
        ],
      },
    ]);
  });

  it('merges a data child with the category that the attribute lists', () => {
    const {categories} = read(
      '<lp-consent categories="analytics media"><lp-category name="media">Films.</lp-category></lp-consent>',
    );
    expect(categories).to.deep.equal([
      {name: 'analytics'},
      {name: 'media', description: 'Films.', services: []},
    ]);
  });

  it('ignores children without a valid name and misplaced children', () => {
    const {categories} = read(`
      <lp-consent>
        <lp-category title="No name"></lp-category>
        <lp-category name="two words"></lp-category>
        <lp-service name="stray"></lp-service>
        <lp-category name="media"><lp-service></lp-service><lp-service name="film"><lp-cookie></lp-cookie></lp-service></lp-category>
      </lp-consent>`);
    expect(categories).to.deep.equal([
      {name: 'media', description: '', services: [{name: 'film', description: '', cookies: []}]},
    ]);
  });
});
