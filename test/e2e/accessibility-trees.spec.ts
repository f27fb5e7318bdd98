import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {Showroom, type Surface} from './showroom.js';

interface Value {
  readonly value?: unknown;
}

/** As much of a node as is told. https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly {readonly name: string; readonly value: Value}[];
  readonly childIds?: readonly string[];
}

const told = ['level', 'checked', 'expanded', 'modal', 'live', 'busy', 'disabled', 'focused'];
const passedOver = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LabelText', 'strong'];

/** What a screen reader is given of the page: role, name, description and states of everything, one line each. */
async function treeOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {nodes: Node[]};
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const quote = (value: unknown): string => ` “${String(value).replace(/\s+/g, ' ').trim()}”`;
  const tell = (id: string, depth: number): string[] => {
    const {ignored, role, name, description, properties = [], childIds = []} = byId.get(id)!;
    const isTold =
      !ignored &&
      !passedOver.includes(String(role?.value)) &&
      (role?.value !== 'StaticText' || String(name?.value).trim());
    const isNamed = Boolean(name?.value);
    const states = properties
      .filter(({name, value}) => told.includes(name) && value.value !== false && value.value !== 'off')
      .map((state) => `, ${state.name} ${String(state.value.value)}`);
    const line = `${'  '.repeat(depth)}${String(role?.value)}${isNamed ? quote(name!.value) : ''}${states.join('')}${description?.value ? `, described${quote(description.value)}` : ''}`;
    const below = childIds.flatMap((child) => tell(child, depth + (isTold ? 1 : 0)));
    // Words that are all there is of a thing are its name already.
    const isRepeated = isNamed && below.every((words) => words.trim().startsWith('StaticText'));
    return isTold ? [line, ...(isRepeated ? [] : below)] : below;
  };
  return `${tell(nodes[0]!.nodeId, 0).join('\n')}\n`;
}

/** The placements have the same tree as the banner at the bottom. */
const kept: readonly Surface[] = [
  'banner',
  'banner close-button',
  'banner modal',
  'preferences',
  'preferences with little',
  'preferences with much',
  'embed',
  'link',
  'floating link',
  'declaration',
];

test('A11Y-01, A11Y-02, A11Y-11, A11Y-13: what a screen reader is given of every surface is as it was reviewed', async ({
  page,
  site,
}) => {
  const showroom = new Showroom(page);
  await showroom.open(site);
  for (const surface of kept) {
    await showroom.show(surface);
    // One of two services on, so that on, off and mixed are told.
    if (surface === 'preferences')
      await page.evaluate(() =>
        stage.find('preferences').querySelector<HTMLElement>('[name=plausible]')!.click(),
      );
    expect.soft(await treeOf(page)).toMatchSnapshot(`${surface.replaceAll(' ', '-')}.txt`);
  }
});
