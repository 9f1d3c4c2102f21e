import { expect, it } from 'vitest'
import { lightnessOf, opacityOf } from './lightness.js'

it.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.5)', 1],
  ['color(srgb 1 1 1 / 0.9)', 1],
  ['oklch(0.92 0.02 264)', 0.92],
  ['lab(90 -5.1 3)', 0.9],
  ['unheard-of', 0],
])('reads %s', (color, lightness) => {
  expect(lightnessOf(color)).toBeCloseTo(lightness)
})

it.each([
  ['rgb(0, 0, 0)', 1],
  ['rgba(0, 0, 0, 0)', 0],
  ['color(srgb 1 1 1 / 0.9)', 0.9],
  ['oklch(0.92 0.02 264)', 1],
])('knows how opaque %s is', (color, opacity) => {
  expect(opacityOf(color)).toBeCloseTo(opacity)
})
