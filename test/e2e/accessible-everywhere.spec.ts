import {fileURLToPath} from 'node:url';
import type axe from 'axe-core';
import {expect, test} from './fixtures.js';
import {Showroom, directions, schemes, surfaces, themes, type Surface} from './showroom.js';

const script = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const names = Object.keys(surfaces) as Surface[];

/** Every theme, and no theme, in both color schemes. */
const all = Object.entries({unset: '', ...themes}).flatMap(([theme, css]) =>
  schemes.map((scheme) => ({theme, css, scheme})),
);

/** The longest list differs only in length and takes axe longer than everything else together, so it is checked without a theme. */
const looksOf = (surface: Surface): typeof all =>
  surface === 'preferences with much' ? all.slice(0, schemes.length) : all;

/** High enough that nothing scrolls under anything else: axe could not determine the background of such text. */
const height = 3000;

for (const width of [320, 768, 1280])
  for (const direction of directions)
    test(`axe reports no violations and nothing to review in any surface and theme, ${width} px wide, ${direction}`, async ({
      page,
      site,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({width, height});
      const showroom = new Showroom(page);
      await showroom.open(site);
      await page.addScriptTag({path: script});
      let cells = 0;
      const faults: string[] = [];
      for (const surface of names) {
        const looks = looksOf(surface);
        await showroom.turn('light', direction);
        await showroom.show(surface);
        const found = await page.evaluate(
          async ([surface, looks, direction]) => {
            const {axe: auditor} = globalThis as unknown as {axe: typeof axe};
            const found: string[][] = [];
            for (const {theme, css, scheme} of looks) {
              stage.wear(css);
              await stage.turn(scheme, direction);
              const {violations, incomplete} = await auditor.run(stage.find(surface), {
                resultTypes: ['violations', 'incomplete'],
                preload: false,
              });
              const cell = `${surface}, ${theme}, ${scheme}`;
              found.push(
                [...violations, ...incomplete].flatMap(({id, nodes}) =>
                  nodes.map(
                    ({target, any}) =>
                      `${cell}: ${id} at ${target.join(' ')}: ${any.map(({message}) => message).join('; ')}`,
                  ),
                ),
              );
            }
            return found;
          },
          [surface, looks, direction] as const,
        );
        cells += found.length;
        faults.push(...found.flat());
      }
      expect(cells).toBe((names.length - 1) * all.length + schemes.length);
      expect(faults).toEqual([]);
    });
