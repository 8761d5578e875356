import { navigate } from './navigation.ts'

/** How long the slider rests before it asks, in milliseconds. */
const REST = 250

/** A change of the form asks anew; the slider sets the year. */
export function filters(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters')
  if (!form || form.dataset.alive) return
  form.dataset.alive = 'yes'
  const year = form.querySelector<HTMLInputElement>('[data-year]')
  const asOf = form.querySelector<HTMLInputElement>('[name=asOf]')
  const latest = form.querySelector<HTMLButtonElement>('[data-latest]')
  const ask = () => {
    if (!form.reportValidity()) return
    const stated = /\d{4}/.exec(asOf?.value ?? '')?.[0]
    if (year) year.classList.toggle('off', stated === undefined)
    if (year && stated !== undefined) year.value = stated
    if (latest) latest.disabled = stated === undefined
    void navigate(`/?${asked(form)}`, 'push', 'filters')
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask()
  })
  form.addEventListener('change', (event) => {
    const changed = event.target as HTMLInputElement
    if (changed.matches('[data-year]') || (changed.type === 'date' && isHalfTyped(changed.value))) return
    const { type, name } = changed
    if (type === 'checkbox' && !form.querySelector(`[name=${name}]:checked`)) changed.checked = true
    else ask()
  })
  let rest: ReturnType<typeof setTimeout> | undefined
  const toYear = () => {
    if (asOf && year) asOf.value = year.value
    clearTimeout(rest)
    rest = setTimeout(ask, REST)
  }
  year?.addEventListener('input', toYear)
  year?.addEventListener('click', () => {
    if (asOf?.value === '') toYear()
  })
  latest?.addEventListener('click', () => {
    if (asOf) asOf.value = ''
    ask()
  })
}

/** A browser reports a date at each digit of its year. */
const isHalfTyped = (day: string) => day !== '' && day < '1000'

/** What the form asks for, without what is as it is by default, and with what was chosen. */
function asked(form: HTMLFormElement): URLSearchParams {
  const data = new FormData(form)
  const params = new URLSearchParams({ around: String(data.get('around') ?? '') })
  for (const name of ['kinds', 'statuses']) {
    const [all, some] = [form.querySelectorAll(`[name=${name}]`).length, data.getAll(name).map(String)]
    if (some.length > 0 && some.length < all) params.set(name, some.join(','))
  }
  for (const [name, usual] of [
    ['depth', '1'],
    ['asOf', ''],
    ['knownAt', ''],
    ['maxNodes', '60'],
  ] as const) {
    const value = String(data.get(name) ?? '').trim()
    if (value !== '' && value !== usual) params.set(name, value)
  }
  const chosen = new URLSearchParams(location.search).get('chosen')
  if (chosen) params.set('chosen', chosen)
  return params
}
