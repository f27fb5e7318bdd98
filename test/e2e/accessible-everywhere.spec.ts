import {fileURLToPath} from 'node:url';
import type axe from 'axe-core';
import {expect, test} from './fixtures.js';
import {Showroom, directions, schemes, surfaces, themes, type Surface} from './showroom.js';

const script = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const names = Object.keys(surfaces) as Surface[];

/** The longest list differs from the usual one in length alone, and takes axe as long as all else together: it is seen in one theme. */
const worn = (surface: Surface): Readonly<Record<string, string>> => (surface === 'preferences with much' ? {plain: themes['plain']!} : themes);

/**
 * Each surface is seen in each theme and colour scheme, and at each width in each direction; of the combinations of all four
 * a sixth, another one for each surface. `EVERY_CELL=1 npx playwright test accessible-everywhere` sees all: some ten minutes.
 */
const isSeen = (surface: Surface, cell: number, place: number): boolean =>
  !!process.env['EVERY_CELL'] || surface === 'preferences with much' || (names.indexOf(surface) + cell) % (widths.length * directions.length) === place;

const widths = [320, 768, 1280];

/** High, so that no words are scrolled under others: axe could not tell what is behind those. */
const height = 3000;

for (const width of widths)
  test(`axe finds nothing wrong and nothing to be reviewed in any surface and theme, ${width} pixels wide`, async ({page, site}) => {
    test.setTimeout(process.env['EVERY_CELL'] ? 600_000 : 120_000);
    await page.setViewportSize({width, height});
    const showroom = new Showroom(page);
    await showroom.open(site);
    await page.addScriptTag({path: script});
    let cells = 0;
    let expected = 0;
    const faults: string[] = [];
    for (const direction of directions)
      for (const surface of names) {
        const place = widths.indexOf(width) * directions.length + directions.indexOf(direction);
        const looks = Object.entries(worn(surface)).flatMap(([theme, css]) => schemes.map((scheme) => ({theme, css, scheme}))).filter((_, cell) => isSeen(surface, cell, place));
        expected += looks.length;
        await showroom.turn('light', direction);
        await showroom.show(surface);
        const found = await page.evaluate(
          async ([surface, looks, direction]) => {
            const {axe: auditor} = globalThis as unknown as {axe: typeof axe};
            const found: string[][] = [];
            for (const {theme, css, scheme} of looks) {
              stage.wear(css);
              await stage.turn(scheme, direction);
              const {violations, incomplete} = await auditor.run(stage.find(surface), {resultTypes: ['violations', 'incomplete'], preload: false});
              const cell = `${surface}, ${theme}, ${scheme}, ${direction}`;
              found.push([...violations, ...incomplete].flatMap(({id, nodes}) => nodes.map(({target, any}) => `${cell}: ${id} at ${target.join(' ')}: ${any.map(({message}) => message).join('; ')}`)));
            }
            return found;
          },
          [surface, looks, direction] as const,
        );
        cells += found.length;
        faults.push(...found.flat());
      }
    console.log(`axe: ${cells} cells, ${width} pixels wide`);
    expect(cells).toBe(expected);
    expect(faults).toEqual([]);
  });
