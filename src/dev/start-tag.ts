const MAX_VALUE_LENGTH = 80;

/** The start tag of an element, with long values cut off. Not the `outerHTML` of a clone: cloning an image loads it. */
export function startTag({localName, attributes}: Element): string {
  const written = [...attributes].map(({name, value}) => {
    const text = value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value;
    return ` ${name}="${text}"`;
  });
  return `<${localName}${written.join('')}>`;
}
