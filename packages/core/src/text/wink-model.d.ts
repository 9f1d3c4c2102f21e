/** Parts of the model's package, which declares no more than the whole, as unknown. */
declare module 'wink-eng-lite-web-model/dist/porter-stemmer.js' {
  export default function stem(word: string): string
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const lemmatize: unknown
  export default lemmatize
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown
  export default featureFn
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: () => unknown
  export default load
}
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  const load: () => unknown
  export default load
}
