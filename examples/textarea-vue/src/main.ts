import { CommentLintElement } from '@commentlint/textarea'
import workerUrl from '@commentlint/textarea/worker?url'
import { createApp } from 'vue'
import CommentForm from './comment-form.vue'

CommentLintElement.workerUrl = workerUrl
CommentLintElement.define()
createApp(CommentForm).mount('#app')
