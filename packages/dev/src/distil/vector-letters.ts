const ZERO = 'M'.charCodeAt(0)
const MOST = 12

/**
 * Writes vectors of one length with one letter per number, vector by vector.
 * @param fineness Step between two letters, in standard deviations of all numbers.
 */
export function encodeVectors(vectors: readonly Float64Array[], fineness: number): string {
  let squares = 0
  for (const vector of vectors) for (const value of vector) squares += value * value
  const dimensions = vectors[0]?.length ?? 0
  const step = fineness * Math.sqrt(squares / (vectors.length * dimensions))
  const letter = (value: number) => {
    const steps = Math.round(value / step)
    return String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, steps)))
  }
  return vectors.map((vector) => Array.from(vector, letter).join('')).join('')
}
