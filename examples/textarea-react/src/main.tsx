import { CommentLintElement } from '@commentlint/textarea'
import type {} from '@commentlint/textarea/react'
import workerUrl from '@commentlint/textarea/worker?url'
import { createRoot } from 'react-dom/client'
import { CommentForm } from './comment-form.js'

CommentLintElement.workerUrl = workerUrl
CommentLintElement.define()

const app = document.querySelector('#app')
if (app !== null) createRoot(app).render(<CommentForm />)
