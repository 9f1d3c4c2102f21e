local clients = {} -- by folder, for Neovim before 0.8

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'markdown', 'text' },
  callback = function(event)
    local config = {
      name = 'commentlint',
      cmd = { 'commentlint-language-server', '--stdio' },
      root_dir = vim.fn.getcwd(),
    }
    if vim.lsp.start then
      vim.lsp.start(config)
    else
      local client = clients[config.root_dir]
      if not client or vim.lsp.client_is_stopped(client) then
        client = vim.lsp.start_client(config)
        clients[config.root_dir] = client
      end
      vim.lsp.buf_attach_client(event.buf, client)
    end
  end,
})
