/** Adds a posted comment to the others. A real page would send it to its server. */
const form = document.querySelector('#form')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const item = document.createElement('li')
  const who = document.createElement('p')
  who.className = 'who'
  who.textContent = 'You'
  const text = document.createElement('p')
  text.textContent = form.elements.comment.value
  item.append(who, text)
  document.querySelector('#comments').append(item)
  form.reset()
})
