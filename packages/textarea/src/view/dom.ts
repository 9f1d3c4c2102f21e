/** Makes an element with a part name for the page's styles, which is also its class. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.setAttribute('part', part)
  element.className = part
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value)
  }
  return element
}

/** Makes a button; its text is written when it is shown. */
export function makeButton(part: string, press: () => void): HTMLButtonElement {
  const button = make('button', part, { type: 'button' })
  button.addEventListener('click', press)
  return button
}

/** Sets an attribute only when it changed, so that styles are not computed again. */
export function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Writes text only when it changed, so that nothing is announced or laid out again. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
