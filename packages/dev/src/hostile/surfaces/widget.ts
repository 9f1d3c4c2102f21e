import { Desk } from '../../../../textarea/src/judge/desk.js'
import { STORY, type Surface } from '../surface.js'

/** What runs in the worker of <comment-lint>; messages are cloned as on their way to the page. */
export const widget: Surface = {
  name: 'worker of <comment-lint>',
  async open() {
    const desk = new Desk()
    desk.handle({
      type: 'open',
      session: 1,
      setup: { story: { text: STORY }, parent: null, config: {} },
    })
    return {
      judge: (text) =>
        void structuredClone(desk.handle({ type: 'judge', session: 1, version: 1, text })),
      close() {},
    }
  },
}
