import {fileURLToPath} from 'node:url';
import type axe from 'axe-core';
import {expect, test} from './fixtures.js';
import {Showroom, directions, schemes, surfaces, themes, type Surface} from './showroom.js';

const script = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const names = Object.keys(surfaces) as Surface[];

/** The longest list differs from the usual one in length alone, and takes axe as long as all else together: it is seen in one theme. */
const worn = (surface: Surface): Readonly<Record<string, string>> => (surface === 'preferences with much' ? {plain: themes['plain']!} : themes);

/** High, so that no words are scrolled under others: axe could not tell what is behind those. */
const height = 3000;

for (const width of [320, 768, 1280])
  test(`axe finds nothing wrong and nothing to be reviewed in any surface and theme, ${width} pixels wide`, async ({page, site}) => {
    test.setTimeout(300_000);
    await page.setViewportSize({width, height});
    const showroom = new Showroom(page);
    await showroom.open(site);
    await page.addScriptTag({path: script});
    const expected = names.reduce((sum, surface) => sum + Object.keys(worn(surface)).length, 0) * schemes.length * directions.length;
    let cells = 0;
    const faults: string[] = [];
    for (const direction of directions)
      for (const surface of names) {
        await showroom.turn('light', direction);
        await showroom.show(surface);
        const found = await page.evaluate(
          async ([surface, themes, schemes, direction]) => {
            const {axe: auditor} = globalThis as unknown as {axe: typeof axe};
            const found: string[][] = [];
            for (const [theme, css] of Object.entries(themes))
              for (const scheme of schemes) {
                stage.wear(css);
                await stage.turn(scheme, direction);
                const {violations, incomplete} = await auditor.run(stage.find(surface), {resultTypes: ['violations', 'incomplete'], preload: false});
                const cell = `${surface}, ${theme}, ${scheme}, ${direction}`;
                found.push([...violations, ...incomplete].flatMap(({id, nodes}) => nodes.map(({target, any}) => `${cell}: ${id} at ${target.join(' ')}: ${any.map(({message}) => message).join('; ')}`)));
              }
            return found;
          },
          [surface, worn(surface), schemes, direction] as const,
        );
        cells += found.length;
        faults.push(...found.flat());
      }
    console.log(`axe: ${cells} cells, ${width} pixels wide`);
    expect(cells).toBe(expected);
    expect(faults).toEqual([]);
  });
