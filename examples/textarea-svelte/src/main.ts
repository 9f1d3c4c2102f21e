import { CommentLintElement } from '@commentlint/textarea'
import workerUrl from '@commentlint/textarea/worker?url'
import { mount } from 'svelte'
import CommentForm from './comment-form.svelte'

CommentLintElement.workerUrl = workerUrl
CommentLintElement.define()

const target = document.querySelector('#app')
if (target !== null) mount(CommentForm, { target })
