import type axe from 'axe-core';
import type {Visit} from './visit.js';

/** The violations that axe finds in a visited page, including its shadow roots: one text for each. */
export async function accessibilityProblems(page: Visit): Promise<string[]> {
  const {window, document} = page;
  if (!('axe' in window)) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }
  const {violations} = await (Reflect.get(window, 'axe') as typeof axe).run(document);
  return violations.map(({help, nodes}) => `${help}: ${nodes.map(({html}) => html).join(' | ')}`);
}
