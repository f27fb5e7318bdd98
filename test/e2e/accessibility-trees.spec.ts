import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {Showroom, type Surface} from './showroom.js';

interface Value {
  readonly value?: unknown;
}

/** The properties of a node that are compared. https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly {readonly name: string; readonly value: Value}[];
  readonly childIds?: readonly string[];
}

const comparedStates = ['level', 'checked', 'expanded', 'modal', 'live', 'busy', 'disabled', 'focused'];
const skippedRoles = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LabelText', 'strong'];

/** What a screen reader gets from the page: one line per node, with role, name, description and states. */
async function treeOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {nodes: Node[]};
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const quote = (value: unknown): string => ` “${String(value).replace(/\s+/g, ' ').trim()}”`;
  const linesOf = (id: string, depth: number): string[] => {
    const {ignored, role, name, description, properties = [], childIds = []} = byId.get(id)!;
    const isListed =
      !ignored &&
      !skippedRoles.includes(String(role?.value)) &&
      (role?.value !== 'StaticText' || String(name?.value).trim());
    const isNamed = Boolean(name?.value);
    const states = properties
      .filter(
        ({name, value}) => comparedStates.includes(name) && value.value !== false && value.value !== 'off',
      )
      .map((state) => `, ${state.name} ${String(state.value.value)}`);
    const line = `${'  '.repeat(depth)}${String(role?.value)}${isNamed ? quote(name!.value) : ''}${states.join('')}${description?.value ? `, described${quote(description.value)}` : ''}`;
    const below = childIds.flatMap((child) => linesOf(child, depth + (isListed ? 1 : 0)));
    // Text that is a node's only content is already its name.
    const isRepeated = isNamed && below.every((text) => text.trim().startsWith('StaticText'));
    return isListed ? [line, ...(isRepeated ? [] : below)] : below;
  };
  return `${linesOf(nodes[0]!.nodeId, 0).join('\n')}\n`;
}

/** The other placements have the same tree as the banner at the bottom. */
const reviewed: readonly Surface[] = [
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

test('A11Y-01, A11Y-02, A11Y-11, A11Y-13: every surface has the accessibility tree that was reviewed', async ({
  page,
  site,
}) => {
  const showroom = new Showroom(page);
  await showroom.open(site);
  for (const surface of reviewed) {
    await showroom.show(surface);
    // One of two services is on, so that the tree shows on, off and mixed.
    if (surface === 'preferences')
      await page.evaluate(() =>
        stage.find('preferences').querySelector<HTMLElement>('[name=plausible]')!.click(),
      );
    expect.soft(await treeOf(page)).toMatchSnapshot(`${surface.replaceAll(' ', '-')}.txt`);
  }
});
