const SHOWN_FOR = 1500

/** A button beside a text copies it, and says that it did. */
export function copyOnClick(): void {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-copy]') : null
    const text = button?.parentElement?.querySelector('.copied-text')?.textContent
    if (!button || !text) return
    const label = button.textContent
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    } catch {
      getSelection()?.selectAllChildren(button.parentElement?.querySelector('.copied-text') ?? button)
      button.textContent = 'Selected: copy with the keyboard'
    }
    setTimeout(() => {
      button.textContent = label
    }, SHOWN_FOR)
  })
}
