/** Roughly how light a computed CSS colour is, 0 to 1; 0 for an unknown notation. */
export function lightnessOf(color: string): number {
  const form = color.slice(0, color.indexOf('(')).trim()
  const [first = 0, second = 0, third = 0] = (color.match(/-?[\d.]+/g) ?? []).map(Number)
  if (form === 'rgb' || form === 'rgba') return luma(first, second, third) / 255
  if (form === 'lab' || form === 'lch') return first / 100
  if (form === 'oklab' || form === 'oklch') return first
  return form === 'color' ? luma(first, second, third) : 0
}

/** How opaque a computed CSS colour is, 0 to 1. */
export function opacityOf(color: string): number {
  const inside = color.slice(color.indexOf('(') + 1)
  const [, afterSlash] = inside.split('/')
  const [, , , afterThree] = inside.split(',')
  const given = afterSlash ?? afterThree
  return given === undefined ? 1 : Number.parseFloat(given)
}

/** Luma, with the weights of Rec. 709. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
