package io.quarkiverse.migrator.deployment.devmode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.aesh.command.container.CommandContainer;
import org.aesh.command.impl.container.AeshCommandContainer;
import org.aesh.command.impl.internal.OptionType;
import org.aesh.command.impl.internal.ProcessedOption;
import org.aesh.command.impl.internal.ProcessedOptionBuilder;
import org.aesh.command.impl.parser.CommandLineParser;
import org.aesh.command.impl.parser.CommandLineParserBuilder;
import org.aesh.command.invocation.CommandInvocation;
import org.aesh.command.map.MapCommand;
import org.aesh.command.map.MapProcessedCommand;
import org.aesh.command.map.MapProcessedCommandBuilder;
import org.aesh.command.parser.CommandLineParserException;

import io.quarkiverse.migrator.deployment.merge.MergeCommand;
import io.quarkiverse.migrator.runtime.command.CommandName;
import io.quarkiverse.migrator.runtime.command.Option;

/** The command {@code migrator} of dev mode's terminal, with its words, so that they are completed and explained there. */
final class Terminal {

    private Terminal() {
    }

    static CommandContainer<CommandInvocation> command() {
        try {
            AeshCommandContainer<CommandInvocation> group = new AeshCommandContainer<>(
                    parser("migrator", "Migrations: the draft on the dev database, and the scripts", List.of(), ""));
            group.addChild(child("makemigrations", "writes the pending changes as a script", List.of(Option.DRY_RUN,
                    Option.SHOW_SQL, Option.DATASOURCE), "message"));
            group.addChild(child("reset", "empties a database that Dev Services started, and begins anew",
                    List.of(Option.YES, Option.DATASOURCE), ""));
            group.addChild(child(MergeCommand.WORD, MergeCommand.HELP, List.of(), "script to keep"));
            for (CommandName name : CommandName.values()) {
                group.addChild(child(name.word(), name.help(), name.options(), name.argument()));
            }
            return group;
        } catch (CommandLineParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CommandContainer<CommandInvocation> child(String word, String help, Iterable<Option> options,
            String argument) throws CommandLineParserException {
        List<Option> all = new ArrayList<>();
        options.forEach(all::add);
        return new AeshCommandContainer<>(parser(word, help, all, argument));
    }

    private static CommandLineParser<CommandInvocation> parser(String word, String help, List<Option> options, String argument)
            throws CommandLineParserException {
        List<ProcessedOption> processed = new ArrayList<>();
        for (Option option : options) {
            processed.add(ProcessedOptionBuilder.builder().name(option.word().substring(2)).description(option.help())
                    .hasValue(option.hasValue()).type(option.hasValue() ? String.class : Boolean.class).build());
        }
        processed.add(ProcessedOptionBuilder.builder().name(TerminalCommand.HELP).shortName('h')
                .description("explains the command").hasValue(false).type(Boolean.class).build());
        MapProcessedCommandBuilder<CommandInvocation> builder = MapProcessedCommandBuilder.<CommandInvocation> builder()
                .name(word).description(help).command(new TerminalCommand(word, Set.copyOf(options))).addOptions(processed);
        if (!argument.isEmpty()) {
            builder.arguments(ProcessedOptionBuilder.builder().name(TerminalCommand.ARGUMENTS).shortName('\u0000')
                    .description(argument).type(String.class).optionType(OptionType.ARGUMENTS).hasMultipleValues(true).build());
        }
        MapProcessedCommand<CommandInvocation> command = builder.create();
        return CommandLineParserBuilder.<MapCommand<CommandInvocation>, CommandInvocation> builder().processedCommand(command)
                .create();
    }
}
